/**
 * The part of papaparse that is used. Its published types need those of Node and of the DOM, which shared/ does without.
 */
declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline?: '\n' | '\r' | '\r\n' | undefined;
    readonly header?: boolean;
    readonly fastMode?: boolean;
  }

  interface ParseResult<Row> {
    readonly data: Row[];
    readonly errors: readonly {
      readonly type: string;
      readonly code: string;
      readonly message: string;
      readonly row?: number;
    }[];
  }

  const Papa: { readonly parse: <Row>(text: string, config: ParseConfig) => ParseResult<Row> };
  export default Papa;
}

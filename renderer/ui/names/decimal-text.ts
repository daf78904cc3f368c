/** `¥136.50`, `¥0.0008125`, `¥2,052.96`: a plain decimal as RMB, never rounded (PRC-1), with at least two decimals. */
export function displayDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  return `¥${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}

/** The Mantine theme: one blue accent, neutral greys, 14 px body, 4 px steps, system fonts, quick and quiet motion. */
import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Popover,
  rem,
  Select,
  Tooltip,
  type MantineColorsTuple,
} from '@mantine/core';

const blue: MantineColorsTuple = [
  '#eef4ff',
  '#dbe7fe',
  '#b9d1fd',
  '#8db3fa',
  '#5c8ff3',
  '#3a72e8',
  '#2259d1',
  '#1c4ab0',
  '#193f91',
  '#162f66',
];
const gray: MantineColorsTuple = [
  '#f6f7f9',
  '#f1f3f6',
  '#e3e7ed',
  '#d5dbe3',
  '#c9d0da',
  '#8a94a3',
  '#647083',
  '#475160',
  '#333c49',
  '#1b222c',
];
/** Lightest first: text, then lines, then surfaces. */
const dark: MantineColorsTuple = [
  '#e3e6eb',
  '#c3c9d2',
  '#a3acb9',
  '#778294',
  '#3d4653',
  '#2b323c',
  '#222932',
  '#1a1f26',
  '#12161b',
  '#0d1014',
];

/** System fonts only; the Chinese faces follow the Latin ones so that digits keep their tabular figures. */
const FONTS = [
  '"Segoe UI"',
  '-apple-system',
  'BlinkMacSystemFont',
  '"Helvetica Neue"',
  '"Noto Sans"',
  'Arial',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  'sans-serif',
].join(', ');

/** Everything that opens does so in 100 ms; not at all when reduced motion is asked for. */
const QUICK = { transition: 'fade', duration: 100 } as const;

export const theme = createTheme({
  colors: { blue, gray, dark },
  primaryColor: 'blue',
  primaryShade: { light: 6, dark: 6 },
  black: '#1b222c',
  fontFamily: FONTS,
  fontFamilyMonospace: `ui-monospace, "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono", ${FONTS}`,
  fontSizes: { xs: rem(13), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(22) },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(20), xl: rem(32) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(16) },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  headings: {
    fontFamily: FONTS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(18), lineHeight: '1.4' },
      h2: { fontSize: rem(16), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.45' },
    },
  },
  components: {
    Modal: Modal.extend({
      classNames: { title: 'cd-dialog-title' },
      defaultProps: { transitionProps: QUICK, overlayProps: { backgroundOpacity: 0.45 } },
    }),
    // A dialog's header is no banner of the page.
    ModalHeader: Modal.Header.extend({ defaultProps: { role: 'none' } }),
    DrawerHeader: Drawer.Header.extend({ defaultProps: { role: 'none' } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: QUICK, overlayProps: { backgroundOpacity: 0.45 } } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: QUICK, shadow: 'md' } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: QUICK, shadow: 'md' } }),
    Select: Select.extend({ defaultProps: { comboboxProps: { transitionProps: QUICK, shadow: 'md' } } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        transitionProps: QUICK,
        openDelay: 400,
        withArrow: true,
        events: { hover: true, focus: true, touch: false },
      },
    }),
  },
});

/** Ties Mantine's own colour names to the tokens, so that its dimmed text, lines and errors reach 4.5:1 too. */
export const resolveVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--cd-surface)',
    '--mantine-color-text': 'var(--cd-text)',
    '--mantine-color-dimmed': 'var(--cd-text-dim)',
    '--mantine-color-placeholder': 'var(--cd-text-dim)',
    '--mantine-color-error': 'var(--cd-blocked)',
    '--mantine-color-success': 'var(--cd-good)',
    '--mantine-color-anchor': 'var(--cd-accent-text)',
    '--mantine-color-default-border': 'var(--cd-line-strong)',
    '--mantine-color-blue-light': 'var(--cd-accent-soft)',
    '--mantine-color-blue-light-hover': 'var(--cd-selected)',
    '--mantine-color-blue-light-color': 'var(--cd-accent-text)',
  };
  return { variables: {}, light: shared, dark: shared };
};

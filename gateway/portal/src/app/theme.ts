import type { ThemeConfig } from 'antd';

/** A quiet green of office folders; gold marks what waits for a person. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0f5c57',
    colorLink: '#0b5a75',
    colorInfo: '#0b5a75',
    colorSuccess: '#2f7d32',
    colorWarning: '#a86400',
    colorError: '#b3261e',
    colorWarningBg: '#fff6e3',
    colorWarningBorder: '#e3bd74',
    colorSuccessBg: '#eaf4ec',
    colorSuccessBorder: '#9cc7a2',
    colorInfoBg: '#eaf3f7',
    colorInfoBorder: '#9cc3d3',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e5a29c',
    colorText: '#1d2b2a',
    colorTextSecondary: '#4b5b59',
    colorTextDisabled: '#54625f',
    colorTextPlaceholder: '#6a7876',
    colorBgLayout: '#f3f5f3',
    colorBorder: '#c4cecb',
    colorBorderSecondary: '#dfe5e2',
    borderRadius: 5,
    fontSize: 15,
    fontFamily: "'Segoe UI', 'Noto Sans', Roboto, 'Helvetica Neue', Arial, sans-serif",
    // A button whose work ends before its spinner has unfolded would keep the spinner, and its name "loading …", for good:
    // the library waits for the end of a transition that never begins. Pages also answer faster without.
    motion: false,
  },
  components: {
    Table: { headerBg: '#e9efec', headerColor: '#1d2b2a', cellPaddingBlockSM: 7 },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
  },
};

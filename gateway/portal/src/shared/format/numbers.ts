const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

/** 1234.5 → 1.234,5 */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : decimal.format(value);
}

/** 16900000 → 16,1 MB */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${formatNumber(Math.max(1, Math.round(kilobytes)))} KB`
    : `${formatNumber(Math.round((kilobytes / 1024) * 10) / 10)} MB`;
}

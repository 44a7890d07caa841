import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';

type Props = {
  /** What the file is, for those who do not see the button: "Tệp đăng ký". */
  label: string;
  accept: string;
  loading?: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button that asks for a file. A browser's own file field speaks the browser's language, not the portal's. */
export function FileButton({ label, accept, loading, onFile, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        aria-label={label}
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) {
            onFile(file);
          }
          // the same file, mended, may be chosen again
          target.value = '';
        }}
      />
      <Button loading={loading ?? false} onClick={() => field.current?.click()}>
        {children}
      </Button>
    </>
  );
}

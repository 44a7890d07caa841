import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import './search.css';

/** The field in the header: "/" goes there from everywhere, Enter shows the results. */
export function SearchField() {
  const navigate = useNavigate();
  const location = useLocation();
  const field = useRef<InputRef>(null);
  const shown = location.pathname === '/search' ? (new URLSearchParams(location.search).get('q') ?? '') : '';
  const [line, setLine] = useState(shown);

  useEffect(() => setLine(shown), [shown]);

  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        field.current?.focus({ cursor: 'all' });
      }
    };
    window.addEventListener('keydown', jump);
    return () => window.removeEventListener('keydown', jump);
  }, []);

  return (
    <search className="search-field">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(`/search?${new URLSearchParams({ q: line.trim() })}`);
        }}
      >
        <Input
          ref={field}
          value={line}
          onChange={(event) => setLine(event.target.value)}
          prefix={<SearchOutlined aria-hidden />}
          placeholder="Tìm văn bản"
          title="Phím / để đến ô này"
          aria-label="Tìm văn bản"
          aria-keyshortcuts="/"
          maxLength={500}
          allowClear
          enterKeyHint="search"
        />
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

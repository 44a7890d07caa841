import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import viVN from 'antd/es/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { RouterProvider } from 'react-router';
import { queryClient } from '@/shared/api/queryClient';
import { router } from './router';
import { theme } from './theme';

dayjs.locale('vi');

/** Low on the page: above it, they would cover the search field and the buttons of the page. Two fit there. */
const messages = { top: 'calc(100dvh - 112px)', maxCount: 2 };

export function App() {
  return (
    <ConfigProvider locale={viVN} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp message={messages}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

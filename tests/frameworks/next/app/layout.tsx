import type { ReactNode } from 'react';
import { ByzInfobox } from 'byz-widgets/react';
import { Own } from './own';

export const metadata = { title: 'Next.js', icons: { icon: 'data:,' } };

const data = { people: [{ id: 'zoe', name: 'Zoe from the server' }] };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main id="ruler">{children}</main>
        <Own />
        <ByzInfobox id="sent" person="zoe" data={data} withReignLength images="none" />
      </body>
    </html>
  );
}

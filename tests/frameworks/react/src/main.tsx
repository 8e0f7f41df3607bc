import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App';
import { Own } from './Own';
import { Ruler } from './Ruler';

createRoot(document.body.firstElementChild as Element).render(
  <StrictMode>
    <main id="ruler">
      <App />
    </main>
    <Own />
    <Ruler id="manuel-ii-palaiologos" choose={(id) => id.toUpperCase()} />
  </StrictMode>,
);

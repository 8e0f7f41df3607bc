import { render } from 'preact';
import { App } from './app';
import { Own } from './Own';

render(
  <>
    <main id="ruler">
      <App />
    </main>
    <Own />
  </>,
  document.body.firstElementChild as Element,
);

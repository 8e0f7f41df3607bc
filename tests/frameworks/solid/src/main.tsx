import { render } from 'solid-js/web';
import App from './App';
import { Own } from './Own';

render(
  () => (
    <>
      <main id="ruler">
        <App />
      </main>
      <Own />
    </>
  ),
  document.body.firstElementChild as Element,
);

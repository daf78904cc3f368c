import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { now } from './state/clock/clock.ts';
import { Root } from './app/Root.tsx';
import { connectBridge } from './state/bridge/index.ts';
import { openKeptUnsaved } from './state/saving/kept-unsaved.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// The scroll lock of dialogs makes style elements of its own and takes their nonce from here.
setNonce(styleNonce);

const bridge = connectBridge();
const [preferences, keeping] = await Promise.all([bridge.readPreferences({}), openKeptUnsaved(now)]);
createRoot(root).render(
  <StrictMode>
    <Root bridge={bridge} preferences={preferences} styleNonce={styleNonce} keeping={keeping} />
  </StrictMode>,
);

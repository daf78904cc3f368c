import { KEY_META } from '../../../shared/bridge.ts';

const STORED = 'cost-desk-key';
/** Between the pages of this port, and no other server of the machine. */
const CHANNEL = 'cost-desk-session';
/** A new tab asks the others; where none answers so soon, there is none. */
const ANSWER_MS = 500;

/** Sent in the window when its host lets it in again. */
export const HOST_IS_BACK = 'cost-desk:host-is-back';

type Said = { readonly key: string } | { readonly asks: true };

/**
 * The key of local web's session: out of the page that answered the sign-in, and from then on in the storage of this tab,
 * which goes with it. Another tab asks the open ones for it. A sign-in in another tab, after the host was started again,
 * gives all pages of this port the new one: they go on where they were. Empty: there is none, and every call is refused.
 */
export function openSessionKey(): () => string | Promise<string> {
  const given = takeGiven();
  let key = given ?? sessionStorage.getItem(STORED) ?? '';
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes none
  const say = (said: Said) => channel.postMessage(said);
  const answered = Promise.withResolvers<void>();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const said = data as Partial<Said & { readonly key: string; readonly asks: true }> | null;
    if (said?.asks === true && key !== '') say({ key });
    if (typeof said?.key !== 'string' || said.key === '' || said.key === key) return;
    const isNew = key !== '';
    keep((key = said.key));
    answered.resolve();
    if (isNew) window.dispatchEvent(new Event(HOST_IS_BACK));
  });
  if (given !== null) say({ key: given });
  if (key === '') {
    say({ asks: true });
    setTimeout(answered.resolve, ANSWER_MS);
  } else answered.resolve();
  return () => (key === '' ? answered.promise.then(() => key) : key);
}

/** Once: then neither the page nor its address says anything of the sign-in. Null: this page did not answer one. */
function takeGiven(): string | null {
  // Where an older version kept it for every tab, and on the disk.
  localStorage.removeItem(STORED);
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${KEY_META}"]`);
  if (meta === null) return null;
  meta.remove();
  window.history.replaceState(null, '', '/');
  keep(meta.content);
  return meta.content;
}

const keep = (key: string) => sessionStorage.setItem(STORED, key);

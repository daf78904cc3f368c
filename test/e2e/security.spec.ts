/** The window under attack: what it refuses to run, to load and to be put into, and that nothing it does leaves it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LOWER_PAGE_IDS, PAGE_IDS } from '../../renderer/state/page-id.ts';
import { fromAccountFile } from '../../shared/account/stored.ts';
import { account } from '../fixtures/account.ts';
import { planOf } from '../fixtures/plan.ts';
import { ATTEMPTS } from './attempts.ts';
import { journeyClock } from './clock.ts';
import { expect, test as base } from './launch.ts';
import { chosenLauncher, electronLauncher, localWebLauncher } from './launchers.ts';
import { HomePage } from './pages/home-page.ts';
import { PlansPage } from './pages/plans-page.ts';
import { ShellPage } from './pages/shell.ts';

/** A window whose refusals are what is looked for, so they fail nothing by themselves. */
const test = base.extend<{ target: Page }>({
  target: async ({ sharedBrowser, now }, use) => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'cost-desk-e2e-'));
    const launch = sharedBrowser === null ? electronLauncher : localWebLauncher(sharedBrowser);
    const running = await launch({ dataFolder, clock: journeyClock(now) });
    await expect(running.page.getByRole('main')).toBeVisible();
    await use(running.page);
    await running.close().finally(() => rm(dataFolder, { recursive: true, force: true }));
  },
});

const LOCAL_WEB = chosenLauncher() === 'local-web';
/** `URL.origin` says "null" for Electron's own scheme, hence the parts. */
function origin(page: Page): string {
  const { protocol, host } = new URL(page.url());
  return `${protocol}//${host}`;
}

/** An amount and a name that stand nowhere else. */
const AMOUNT = '48271.93';
const NAME = 'Secret Division 7';
const PLAN = planOf([
  { id: 'a', name: 'web', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: '5', mode: 'monthly' },
  { id: 'b', name: 'support', amount: '500', per: 'month' },
  { id: 'c', name: 'wrong', product: 'vm', region: 'cn-north-1', type: 'nothing', quantity: '1', mode: 'monthly' },
]);

async function fill(page: Page): Promise<void> {
  let last = 0;
  const file = fromAccountFile(account({ available: AMOUNT }), () => `id-${(last += 1)}`);
  await new HomePage(page).store({ ...file, name: NAME });
  await new PlansPage(page).store([{ id: 'p', plan: PLAN }]);
  await page.reload();
  await expect(page.getByTestId('account-switcher')).toContainText(NAME);
}

/** Everything the page asks for from now on, whatever the kind. */
function recordRequests(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  page.on('websocket', (socket) => urls.push(socket.url()));
  return urls;
}

/** Buttons that are pressed on a page; the first ones of a long table are like the others. */
const MOST_BUTTONS = 20;

/** Presses every button of the page once, closing what opened each time; answers how many were pressed. */
async function pressEverything(page: Page): Promise<number> {
  const buttons = page.locator('main button:visible:enabled');
  const overlays = page.locator('[role="dialog"]:visible, [role="menu"]:visible, [role="listbox"]:visible');
  let pressed = 0;
  for (let index = 0; index < Math.min(await buttons.count(), MOST_BUTTONS); index += 1) {
    // A button that went away or lies under another one is no matter here.
    await buttons
      .nth(index)
      .click({ timeout: 300 })
      .then(
        () => (pressed += 1),
        () => undefined,
      );
    for (let closing = 0; closing < 3 && (await overlays.count()) > 0; closing += 1) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(60);
    }
  }
  return pressed;
}

function expectWithinOrigin(page: Page, urls: readonly string[]): void {
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter((url) => !url.startsWith(`${origin(page)}/`) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(urls.filter((url) => url.includes('token='))).toEqual([]);
}

// The fixture fails these for a console error, a warning, a page error or a violation of the policy.
test('no page breaks the policy or leaves the origin, in either theme', async ({ desk }) => {
  const page = desk.page();
  const urls = recordRequests(page);
  await fill(page);
  const shell = new ShellPage(page);
  for (const theme of ['light', 'dark'] as const) {
    await shell.switchTheme(theme === 'dark' ? /^Dark$/ : /^Light$/);
    expect(await shell.theme()).toBe(theme);
    for (const link of await shell.rail.getByRole('link').all()) {
      await shell.openLink(link);
    }
  }
  await page.keyboard.press('Shift+?');
  await expect(shell.keysDialog).toBeVisible();
  expectWithinOrigin(page, urls);
});

/** In the order of the rail. */
const PAGES = [...PAGE_IDS, ...LOWER_PAGE_IDS];

for (const id of PAGES) {
  test(`no button of the page ${id} breaks the policy or leaves the origin`, async ({ desk }) => {
    const page = desk.page();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const urls = recordRequests(page);
    await fill(page);
    const shell = new ShellPage(page);
    await shell.switchTheme(/^Dark$/);
    await shell.switchLanguage('中文');
    await shell.openLink(shell.rail.getByRole('link').nth(PAGES.indexOf(id)));
    expect(await pressEverything(page), 'buttons that were pressed').toBeGreaterThan(0);
    expectWithinOrigin(page, urls);
  });
}

test('the browser keeps nothing of the data', async ({ desk }) => {
  const page = desk.page();
  await fill(page);
  const shell = new ShellPage(page);
  for (const link of await shell.rail.getByRole('link').all()) {
    await shell.openLink(link);
  }
  await shell.switchTheme(/^Dark$/);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    // Electron's own scheme has neither.
    caches: await caches.keys().catch(() => []),
    workers: (await navigator.serviceWorker.getRegistrations().catch(() => [])).length,
    // What scripts see of the cookies: the session's is not for them.
    cookies: document.cookie,
    name: window.name,
    referrer: document.referrer,
    address: location.href,
  }));
  expect(kept.address).not.toMatch(/token|key=/);
  expect(kept).toEqual({
    local: [],
    // The session's key, which other ports of this machine must not see; it goes with its tab.
    session: LOCAL_WEB ? ['cost-desk-key'] : [],
    databases: [],
    caches: [],
    workers: 0,
    cookies: '',
    name: '',
    referrer: '',
    address: page.url(),
  });
});

test('the policy comes with the page, and allows nothing unsafe', async ({ target }) => {
  const answer = await target.reload();
  const headers = (await answer?.allHeaders()) ?? {};
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|wasm|strict-dynamic|blob:/);
  // Pictures alone may stand in a stylesheet as data.
  expect(policy.match(/data:/g)).toHaveLength(1);
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  expect(await target.evaluate(() => isSecureContext)).toBe(true);
  if (LOCAL_WEB) expect(await target.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('features that it never needs are off', async ({ target }) => {
  const allowed = await target.evaluate(() => {
    const { featurePolicy } = document as unknown as { readonly featurePolicy: { allowedFeatures: () => string[] } };
    return featurePolicy.allowedFeatures();
  });
  expect(allowed).toContain('clipboard-write');
  for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'payment', 'clipboard-read']) {
    expect(allowed).not.toContain(feature);
  }
});

test(`a script that got in can run, load and send nothing: ${ATTEMPTS.length} attempts`, async ({ target }) => {
  const foreign: string[] = [];
  await target.context().route(/evil\.example/, (route) => {
    foreign.push(route.request().url());
    return route.fulfill({ body: 'window.hacked = true', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  const results: unknown[] = [];
  for (const { name, directive, run } of ATTEMPTS) {
    const { hacked, violated } = await target.evaluate<Outcome>(underPolicy(run, directive));
    results.push({ name, hacked, violated: directive === null || violated.includes(directive) });
  }
  expect(results).toEqual(ATTEMPTS.map(({ name }) => ({ name, hacked: false, violated: true })));
  expect(foreign, 'requests to another site').toEqual([]);
});

interface Outcome {
  readonly hacked: boolean;
  readonly violated: readonly string[];
}

/**
 * The attempt as the page's own code would run it: from a timer, because what a debugger evaluates itself may break the
 * policy. It has succeeded when it answers true or sets `window.hacked`. Violations are told a moment later.
 */
function underPolicy(run: () => unknown, directive: string | null): string {
  return `new Promise((resolve) => {
    const violated = [];
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    setTimeout(async () => {
      let answer = false;
      try {
        answer = await Promise.race([(${run.toString()})(), wait(500)]);
      } catch {}
      await wait(50);
      for (let time = 0; time < 60 && !violated.includes(${JSON.stringify(directive)}) && ${directive !== null}; time += 1) await wait(50);
      resolve({ hacked: answer === true || 'hacked' in window, violated });
    });
  })`;
}

test.describe('a page of another site, and one of another port of this machine', () => {
  test.skip(!LOCAL_WEB, 'Electron shows no other pages');

  for (const hostname of ['localhost', '127.0.0.1']) {
    test(`cannot frame, read, post to or hold the window (${hostname})`, async ({ target }) => {
      const attacker = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>evil</title>');
      });
      await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
      const evil = await target.context().newPage();
      await evil.goto(`http://${hostname}:${(attacker.address() as AddressInfo).port}/`);
      const victim = origin(target);
      const script = await target.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '');
      const statuses: number[] = [];
      evil.on('response', (response) => {
        if (response.url().startsWith(victim)) statuses.push(response.status());
      });
      const result = await evil.evaluate(
        async ([ours, ourScript]) => {
          const save = { method: 'POST', body: '{"colorScheme":"dark","railCollapsed":true}' };
          const tried = async (act: () => Promise<unknown>) => {
            try {
              return await act();
            } catch {
              return 'refused';
            }
          };
          const loaded = (element: HTMLElement) =>
            new Promise<string>((resolve) => {
              element.addEventListener('load', () => resolve('loaded'));
              element.addEventListener('error', () => resolve('refused'));
              document.body.append(element);
            });
          const frame = Object.assign(document.createElement('iframe'), { src: `${ours}/` });
          await loaded(frame);
          const json = { 'Content-Type': 'application/json' };
          // oxlint-disable-next-line cost-desk/no-open-sinks -- the attacker wants to hold the window
          const opened = window.open(`${ours}/`);
          await new Promise((resolve) => setTimeout(resolve, 500));
          return {
            framed: frame.contentDocument?.querySelector('#root') ?? null,
            read: await tried(async () => (await fetch(`${ours}/`, { credentials: 'include' })).status),
            script: await loaded(
              Object.assign(document.createElement('script'), { src: new URL(ourScript, ours).href }),
            ),
            image: await loaded(Object.assign(document.createElement('img'), { src: `${ours}/icon.svg` })),
            text: await tried(async () => {
              const answer = await fetch(`${ours}/bridge/savePreferences`, {
                ...save,
                mode: 'no-cors',
                credentials: 'include',
              });
              return answer.type;
            }),
            json: await tried(() =>
              fetch(`${ours}/bridge/savePreferences`, { ...save, headers: json, credentials: 'include' }),
            ),
            held: opened === null || opened.closed,
          };
        },
        [victim, script] as const,
      );
      expect(result).toMatchObject({
        framed: null,
        read: 'refused',
        script: 'refused',
        image: 'refused',
        json: 'refused',
        held: true,
      });
      expect(statuses.filter((status) => status < 400)).toEqual([]);
      expect(await new ShellPage(target).theme()).toBe('light');
      await target.reload();
      await expect(target.getByRole('main')).toBeVisible();
      expect(await new ShellPage(target).theme()).toBe('light');
      attacker.closeAllConnections();
      attacker.close();
    });
  }
});

test.describe('the address that was printed', () => {
  test.skip(!LOCAL_WEB, 'Electron has no address');

  test('opens one browser once, and stays in no history', async ({ target }) => {
    expect(target.url()).not.toContain('token');
    const [cookie] = await target.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1', expires: -1 });
    const stranger = await target.context().browser()?.newContext();
    const page = await stranger?.newPage();
    const answer = await page?.goto(origin(target));
    expect(answer?.status()).toBe(403);
    await expect(page?.getByRole('heading', { name: 'This address is private' }) ?? target.locator('x')).toBeVisible();
    await stranger?.close();
  });

  test('leaves the key in no address, and gives it to a reload and to another tab', async ({ target }) => {
    const key = await target.evaluate(() => sessionStorage.getItem('cost-desk-key'));
    expect(key).toHaveLength(43);
    const visited = await target.evaluate(() => performance.getEntries().map(({ name }) => name));
    expect(visited.filter((address) => address.includes(key ?? ''))).toEqual([]);
    expect(await target.evaluate(() => [history.length, location.pathname, location.hash])).toEqual([
      expect.any(Number),
      '/',
      '',
    ]);
    expect(await target.content()).not.toContain(key);
    const works = (page: Page) => expect(page.getByRole('navigation').first()).toBeVisible();
    await target.reload();
    await works(target);
    const tab = await target.context().newPage();
    await tab.goto(origin(target));
    await works(tab);
    await tab.close();
  });
});

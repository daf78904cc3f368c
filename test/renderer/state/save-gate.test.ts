import { describe, expect, it } from 'vitest';
import { createSaveGate } from '../../../renderer/state/bridge/save-gate.ts';
import { KEPT_NOWHERE } from '../../../renderer/state/saving/kept-unsaved.ts';
import { Saver } from '../../../renderer/state/saving/saver.ts';
import { NO_ACCOUNTS } from '../../../shared/account/stored.ts';
import type { Bridge } from '../../../shared/bridge.ts';
import { NO_PLANS } from '../../../shared/plan/stored.ts';
import { ok, type Result } from '../../../shared/result.ts';

/** A host whose saves are answered when the test says so. */
function slowHost() {
  const arrived: string[] = [];
  const answers: (() => void)[] = [];
  const save = (name: string) => (): Promise<Result<null>> => {
    arrived.push(name);
    return new Promise((resolve) => answers.push(() => resolve(ok(null))));
  };
  const host = {
    savePreferences: save('preferences'),
    saveCalculatorDraft: save('calculator'),
    saveAccounts: save('accounts'),
    savePlans: save('plans'),
    saveParts: save('parts'),
  } as unknown as Bridge;
  const answerAll = () => {
    for (const answer of answers.splice(0)) answer();
  };
  return { host, arrived, answerAll };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the gate between the window and its host', () => {
  it('sends a save at once: the window may be closing', () => {
    const { host, arrived } = slowHost();
    void createSaveGate(host).bridge.saveAccounts(NO_ACCOUNTS);
    expect(arrived).toEqual(['accounts']);
  });

  it('settles only when everything that waited to be saved has been answered', async () => {
    const { host, arrived, answerAll } = slowHost();
    const gate = createSaveGate(host);
    gate.beforeReplacing(() => void gate.bridge.savePlans(NO_PLANS));
    let settled = false;
    const done = gate.settle().then(() => (settled = true));
    await soon();
    expect(arrived).toEqual(['plans']);
    expect(settled).toBe(false);
    answerAll();
    await done;
    expect(settled).toBe(true);
  });

  it('waits for what is sent after the last save was answered', async () => {
    const { host, arrived, answerAll } = slowHost();
    const gate = createSaveGate(host);
    const saver = new Saver(gate.bridge, KEPT_NOWHERE, null);
    let present = saver.open('accounts', NO_ACCOUNTS);
    saver.hold('accounts', { present: () => present, rebase: () => undefined });
    const save = (current: string) => {
      present = { ...present, current };
      saver.saveAgain();
    };
    save('1');
    save('2');
    let settled = false;
    const done = gate.settle().then(() => (settled = true));
    answerAll();
    await soon();
    expect(arrived).toEqual(['parts', 'parts']);
    expect(settled).toBe(false);
    answerAll();
    await done;
  });

  it('asks nobody to hand over who has left', async () => {
    const { host, arrived } = slowHost();
    const gate = createSaveGate(host);
    const leave = gate.beforeReplacing(() => void gate.bridge.savePlans(NO_PLANS));
    leave();
    await gate.settle();
    expect(arrived).toEqual([]);
  });

  it('holds saves back while something is replaced, and lets none of them over it', async () => {
    const { host, arrived } = slowHost();
    const gate = createSaveGate(host);
    const hold = gate.hold();
    const during = gate.bridge.savePreferences({ colorScheme: 'dark', railCollapsed: false });
    hold.giveUp();
    const after = gate.bridge.saveAccounts(NO_ACCOUNTS);
    expect(await during).toEqual(ok(null));
    expect(await after).toEqual(ok(null));
    expect(arrived).toEqual([]);
  });

  it('saves what it held back when nothing was replaced, and everything after', async () => {
    const { host, arrived, answerAll } = slowHost();
    const gate = createSaveGate(host);
    const hold = gate.hold();
    const during = gate.bridge.saveAccounts(NO_ACCOUNTS);
    await soon();
    expect(arrived).toEqual([]);
    hold.release();
    await soon();
    void gate.bridge.savePlans(NO_PLANS);
    expect(arrived).toEqual(['accounts', 'plans']);
    answerAll();
    expect(await during).toEqual(ok(null));
  });
});

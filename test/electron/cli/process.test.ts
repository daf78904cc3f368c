/** The command line as a process of its own, its help, and the schemas it prints. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { VM, json, run } from './terminal.ts';

function call(...args: string[]) {
  return spawnSync(process.execPath, ['electron/cli/main.ts', ...args], { encoding: 'utf8' });
}

describe('as a process', () => {
  it('prints one JSON document and the readable table in both languages', () => {
    const machine = call('compare', '--from', '2026-12-01', '--days', '182', ...VM, '--json');
    expect(machine.stderr).toBe('');
    expect(JSON.parse(machine.stdout).cheapest).toBe('monthly');
    const chinese = call('compare', '--from', '2026-12-01', '--days', '182', ...VM, '--lang', 'zh');
    expect(chinese.stdout).toContain('自第 13 天起包年包月更便宜。');
    expect(chinese.stdout).toMatch(/包年包月 +¥819\.00 +← 最低/);
    const refused = call('compare', '--days', '182', '--product', 'vm');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
  });

  it('explains itself', async () => {
    const { exitCode, stdout } = await run('--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('compare');
  });
});

describe('schema', () => {
  it('prints the JSON Schema of a price list', async () => {
    const schema = await json('schema', 'price-list');
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.required).toContain('prices');
  });

  it('prints the JSON Schema of an account', async () => {
    const { required, properties } = await json('schema', 'account');
    expect(required).toEqual(expect.arrayContaining(['verification', 'balance', 'coupons']));
    expect(properties.movements.items.required).toEqual(['at', 'kind', 'amount']);
    expect(Object.keys(properties.resources.items.properties)).toEqual(
      expect.arrayContaining(['expires', 'autoRenew', 'renewByHand', 'term']),
    );
  });
});

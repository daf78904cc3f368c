/** A probable misprint of the list is told by every command that uses its price, in text and in JSON. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planText } from '../../../shared/plan/write.ts';
import { account } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { run } from './terminal.ts';

const EIP = ['--product', 'eip', '--region', 'cn-east-1', '--mbps', '3'];
const SAID = '此处小时价格印为 0.08，疑为 0.11 之误';
const folder = temporaryFolder();

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const running = { product: 'eip', region: 'cn-east-1', quantity: 1, mbps: '3', id: 'ip' } as const;
const ACCOUNT = file('account.json', account({ resources: [running] }));
const PLAN = file(
  'plan.json',
  planText(planOf([{ id: 'l1', product: 'eip', region: 'cn-east-1', mbps: '3', mode: 'configuration' }])),
);

const COMMANDS = {
  quote: ['quote', '--mode', 'configuration', '--for', '30d', ...EIP],
  compare: ['compare', '--from', '2026-12-01', '--days', '30', ...EIP],
  check: ['check', '--mode', 'configuration', '--for', '30d', ...EIP, '--account', ACCOUNT],
  plan: ['plan', PLAN],
  'plan check': ['plan', 'check', PLAN, '--account', file('rich.json', account({ available: '9000.00' }))],
  forecast: ['forecast', ACCOUNT, '--days', '5'],
  'forecast of a plan': ['forecast', file('empty.json', account()), '--days', '5', '--plan', PLAN],
  prices: ['prices', '--product', 'eip', '--region', 'cn-east-1'],
};

describe('a misprint', () => {
  it.each(Object.entries(COMMANDS))('is told by %s', async (_name, command) => {
    const text = await run(...command, '--lang', 'zh');
    expect(text).toMatchObject({ exitCode: 0, stderr: '' });
    expect(text.stdout).toContain(SAID);
    expect((await run(...command, '--lang', 'zh', '--json')).stdout).toContain(SAID);
  });

  it('is not told where that price is not used', async () => {
    const monthly = await run('quote', '--mode', 'monthly', '--term', '1m', ...EIP, '--lang', 'zh');
    expect(monthly.stdout).toContain('53.25');
    expect(monthly.stdout).not.toContain('误');
  });

  it('of the monthly price is told of the package', async () => {
    const server = ['--product', 'vm', '--region', 'cn-east-1', '--type', 'g.n2a.xlarge'];
    const { stdout } = await run('quote', '--mode', 'monthly', '--term', '1m', ...server, '--lang', 'en');
    expect(stdout).toContain('The monthly price is printed as 422.20 here, probably a misprint for 422.40');
  });
});

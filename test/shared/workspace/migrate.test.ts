import { describe, expect, it } from 'vitest';
import {
  applyMigrations,
  type Migration,
  readWorkspace,
  WORKSPACE_MIGRATIONS,
} from '../../../shared/workspace/migrate.ts';
import { EMPTY_WORKSPACE, WORKSPACE_VERSION } from '../../../shared/workspace/schema.ts';
import { version1 } from '../../fixtures/workspaces/stored.ts';

/** A step that leaves its mark. */
const climb =
  (from: number): Migration =>
  (document) => ({ ...document, schemaVersion: from + 1, steps: [...(document['steps'] as number[]), from] });

describe('readWorkspace', () => {
  it('reads a file of version 1 and keeps keys it does not know', () => {
    expect(readWorkspace(version1)).toEqual({ ok: true, value: version1 });
  });

  it('reads the empty workspace', () => {
    expect(readWorkspace(EMPTY_WORKSPACE)).toEqual({ ok: true, value: EMPTY_WORKSPACE });
  });

  it('refuses a workspace of a newer Cost Desk and says which versions it reads', () => {
    const answer = readWorkspace({ ...EMPTY_WORKSPACE, schemaVersion: WORKSPACE_VERSION + 1 });
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'storage-unreadable',
        detail: `workspace.schemaVersion: version 2 was written by a newer Cost Desk; this one reads versions up to 1`,
      },
    });
  });

  it.each([
    ['no document', undefined, 'workspace: expected an object, found nothing'],
    ['null', null, 'workspace: expected an object, found null'],
    ['a list', [], 'workspace: expected an object, found a list'],
    ['a text', 'workspace', 'workspace: expected an object, found a string'],
    ['no version', {}, 'workspace.schemaVersion: expected a whole number from 1 to 1'],
    ['version 0', { schemaVersion: 0 }, 'workspace.schemaVersion: expected a whole number from 1 to 1'],
    ['a fraction', { schemaVersion: 1.5 }, 'workspace.schemaVersion: expected a whole number from 1 to 1'],
    ['a version as text', { schemaVersion: '1' }, 'workspace.schemaVersion: expected a whole number from 1 to 1'],
  ])('names what is wrong with %s', (_what, value, detail) => {
    expect(readWorkspace(value)).toEqual({ ok: false, error: { code: 'storage-unreadable', detail } });
  });

  it.each([
    [
      'preferences',
      { ...version1, preferences: { colorScheme: 'blue', railCollapsed: false } },
      'workspace.preferences.colorScheme',
    ],
    [
      'a list in the calculator',
      { ...version1, calculator: { ...version1.calculator, request: { ...version1.calculator.request, disks: [{}] } } },
      'workspace.calculator.request.disks.0.type',
    ],
  ])('names the path of a wrong value in %s', (_what, value, path) => {
    const answer = readWorkspace(value);
    expect(answer.ok ? '' : answer.error.detail).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}: \\S`));
  });
});

describe('migrations', () => {
  const steps = [climb(1), climb(2), climb(3)];

  it.each([
    [1, [1, 2, 3]],
    [2, [2, 3]],
    [4, []],
  ])('climbs from version %i through the steps that are left', (version, expected) => {
    const original = { schemaVersion: version, steps: [] };
    expect(applyMigrations(original, version, steps)).toEqual({ schemaVersion: 4, steps: expected });
    expect(original).toEqual({ schemaVersion: version, steps: [] });
  });

  it('has one step for every version before the current one', () => {
    expect(WORKSPACE_MIGRATIONS).toHaveLength(WORKSPACE_VERSION - 1);
  });
});

import { describe, expect, it } from 'vitest';
import { csvFileName, planFileName } from '../../../../renderer/pages/plans/files/plan-file.ts';

describe('the file name of a plan', () => {
  it('is its name', () => {
    expect(planFileName('生产环境 2027')).toBe('生产环境 2027.costplan.json');
    expect(csvFileName('Shop, v2')).toBe('Shop, v2.csv');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd.costplan.json'],
    ['C:\\Windows\\plan', 'C-Windows-plan.costplan.json'],
    ['a/b?c*d"e<f>g|h', 'a-b-c-d-e-f-g-h.costplan.json'],
    ['line\nbreak\u0000', 'line-break.costplan.json'],
    ['.hidden. ', 'hidden.costplan.json'],
    // A sign that turns the text round would show another ending than the file has.
    ['photo\u202Egnp', 'photo-gnp.costplan.json'],
  ])('leaves no path and no trick in %j', (name, file) => {
    expect(planFileName(name)).toBe(file);
  });

  it.each(['', '   ', '...', '///'])('falls back where nothing is left of %j', (name) => {
    expect(planFileName(name)).toBe('plan.costplan.json');
  });

  it.each(['CON', 'nul', 'COM1', 'lpt9', 'aux.2027', 'COM²'])('is not the device %s', (name) => {
    expect(planFileName(name)).toBe(`_${name}.costplan.json`);
  });

  it('leaves what only begins like a device', () => {
    expect(planFileName('Console')).toBe('Console.costplan.json');
    expect(planFileName('COM10')).toBe('COM10.costplan.json');
  });

  it('fits into 255 bytes, without half a character', () => {
    const file = planFileName('云👩‍💻'.repeat(200));
    expect(new TextEncoder().encode(file).length).toBeLessThan(255);
    expect(file.replace('.costplan.json', '').replaceAll('云👩‍💻', '')).toMatch(/^云?$/);
  });
});

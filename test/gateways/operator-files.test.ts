import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Counters } from '../../src/gateway/index.js';
import { prometheusText } from '../../src/gateway/prometheus.js';
import { PROJECT } from '../support/folders.js';

const folder = path.join(PROJECT, 'integrations');
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** The metrics and the labels that a gateway writes. */
const metrics = [...prometheusText(new Counters()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name as string);

/** The names of metrics in an expression, without the suffixes of a histogram. */
function metricsIn(expression: string): string[] {
  const names = [...expression.matchAll(/(?<![\w:])error_envelope_\w+/g)].map(([name]) => name);
  return names.map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
}

// Debian has promtool in the package prometheus; `.ci/run` installs it.
describe.runIf(hasPromtool)('the alert rules', () => {
  it('pass the check and the scripted series of promtool', () => {
    const cwd = path.join(folder, 'prometheus');
    execFileSync('promtool', ['check', 'rules', 'error-envelopes.rules.yml'], { cwd });
    execFileSync('promtool', ['test', 'rules', 'error-envelopes.rules.test.yml'], { cwd });
  });
});

it('names metrics that the gateway writes, in the rules and the dashboard', () => {
  const rules = readFileSync(path.join(folder, 'prometheus/error-envelopes.rules.yml'), 'utf8');
  const dashboard = readFileSync(path.join(folder, 'grafana/error-envelopes.json'), 'utf8');
  for (const text of [rules, dashboard]) {
    const named = new Set(metricsIn(text));
    expect([...named].filter((name) => !metrics.includes(name))).toEqual([]);
    expect(named.size).toBe(metrics.length);
  }
});

/** Grafana's placeholder of the data source that the reader chooses. */
const CHOSEN = '$' + '{datasource}';

it('shows each panel of the dashboard with the data source that the reader chooses', () => {
  const { panels } = JSON.parse(readFileSync(path.join(folder, 'grafana/error-envelopes.json'), 'utf8'));
  for (const { title, datasource, targets, gridPos } of panels) {
    expect([title, datasource.uid, targets[0].datasource.uid]).toEqual([title, CHOSEN, CHOSEN]);
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  }
});

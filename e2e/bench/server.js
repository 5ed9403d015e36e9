// What a reader waits for and what the machine gives: start to first answer, memory, and bytes of each kind of page in each language.
//
//   node e2e/bench/server.js target/release/daftar
//
// Figures of one run stand in docs/benchmarks.md.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '../lib/pages.js';

const STARTS = 20;
const LANGS = ['en', 'ur', 'ar'];
const [binary = 'target/release/daftar'] = process.argv.slice(2);

/** Starts the server on a new folder, or one that it has seen, and waits for its first page. */
async function start(data, port) {
  const began = performance.now();
  const server = spawn(binary, ['serve', '--listen', `127.0.0.1:${port}`, '--data', data], { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/en`).catch(() => undefined);
    if (answer?.ok) {
      await answer.text();
      return { server, took: performance.now() - began };
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function stop(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  return ended;
}

/** Resident memory, in MB. */
function memory(server) {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

const data = mkdtempSync(join(tmpdir(), 'daftar-'));
const took = [];
for (let at = 0; at < STARTS; at += 1) {
  const { server, took: one } = await start(data, 18_100 + at);
  took.push(one);
  await stop(server);
}
took.sort((a, b) => a - b);
console.log(`start to first answer, ${STARTS} times: ${took[0].toFixed(0)} ms fastest, ${took[STARTS / 2].toFixed(0)} ms median`);

const { server } = await start(data, 18_200);
console.log(`memory after the first page: ${memory(server).toFixed(1)} MB`);
const rows = [];
for (const [name, path] of Object.entries(KINDS)) {
  const bytes = [];
  for (const lang of LANGS) {
    const answer = await fetch(`http://127.0.0.1:18200/${lang}${path}`, { headers: { 'accept-encoding': 'identity' } });
    bytes.push((await answer.arrayBuffer()).byteLength);
  }
  rows.push([name, ...bytes]);
}
console.log(`memory after every kind of page in three languages: ${memory(server).toFixed(1)} MB`);
await stop(server);
rmSync(data, { recursive: true });
console.log(['page, KB', ...LANGS].join(' | '));
rows.sort((a, b) => b[1] - a[1]);
for (const [name, ...bytes] of rows) console.log([name, ...bytes.map((n) => (n / 1000).toFixed(1))].join(' | '));

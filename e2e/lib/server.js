// The real program, serving the corridor that is built into it on a free port.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANSWERS_WITHIN = 30_000;

/** The binary: `DAFTAR` names it, else it is the one that `cargo build` made. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');
  const found = process.env.DAFTAR ?? path.join(target, 'debug', 'daftar');
  if (!existsSync(found)) throw new Error(`${found} is missing: run cargo build first`);
  return found;
}

/** A port on which nobody listens just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts the server with a new data folder and further settings; `origin` is its address, `data` that folder, and `stop` ends it. */
export async function startServer(settings = ['--listen', '127.0.0.1:0']) {
  const data = mkdtempSync(path.join(tmpdir(), 'daftar-'));
  const child = spawn(binary(), ['serve', '--data', data, ...settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
  });
  let said = '';
  let timer;
  const origin = await new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no address within ${ANSWERS_WITHIN} ms:\n${said}`)), ANSWERS_WITHIN);
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  }).finally(() => clearTimeout(timer));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  return {
    origin,
    data,
    pid: child.pid,
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await ended;
      clearTimeout(late);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

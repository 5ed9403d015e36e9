// A server that takes mail (SMTP) and keeps what it got, so that a test reads letters as people do.

import net from 'node:net';

const WITHIN = 30_000;

/** Starts it; `url` is for the desk, and `letter` waits for the next one to an address. */
export async function startMailbox() {
  const letters = [];
  const waiting = new Set();
  const server = net.createServer((socket) => {
    let said = '';
    let to = '';
    let data = false;
    const answer = (line) => socket.write(`${line}\r\n`);
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      said += chunk;
      for (;;) {
        const end = said.indexOf(data ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const text = said.slice(0, end);
        said = said.slice(end + (data ? 5 : 2));
        if (data) {
          letters.push({ to, text: body(text) });
          for (const look of waiting) look();
          data = false;
          answer('250 kept');
        } else if (/^RCPT TO:<(.*)>/i.test(text)) {
          [, to] = text.match(/^RCPT TO:<(.*)>/i);
          answer('250 ok');
        } else if (/^DATA/i.test(text)) {
          data = true;
          answer('354 go on');
        } else if (/^QUIT/i.test(text)) {
          answer('221 bye');
          socket.end();
        } else {
          answer('250 mailbox');
        }
      }
    });
    answer('220 mailbox');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** The next letter to an address that nobody has read yet. */
  function letter(address) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no letter to ${address} within ${WITHIN} ms`)), WITHIN);
      const look = () => {
        const at = letters.findIndex((known) => known.to === address);
        if (at < 0) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(letters.splice(at, 1)[0].text);
      };
      waiting.add(look);
      look();
    });
  }

  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    letter,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The words of a letter, however they travelled. */
function body(raw) {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end);
  const text = raw.slice(end + 4).replaceAll('\r\n..', '\r\n.');
  const way = head.match(/^Content-Transfer-Encoding: *(\S+)/im)?.[1].toLowerCase();
  if (way === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (way !== 'quoted-printable') return Buffer.from(text, 'latin1').toString('utf8');
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

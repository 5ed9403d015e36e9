// The keys of the queue, while the focus is in its table: j and k go from case to case, Enter opens (a link does by itself), t takes.
const rows = [...document.querySelectorAll('.queue tbody tr')];
const link = (row) => row?.querySelector('.queue-open');

function act(key) {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === 'j') link(rows[at + 1])?.focus();
  else if (key === 'k') link(rows[at - 1])?.focus();
  else if (key === 't') rows[at]?.querySelector('.queue-take')?.click();
  else return false;
  return true;
}

document.querySelector('.queue table')?.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // On a keyboard of another script the key's place counts.
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
  if (act(key)) event.preventDefault();
});

const keys = document.querySelector('.queue-keys');
if (keys && rows.length > 0) keys.hidden = false;

// Where nobody has gone anywhere yet, the first case has the focus, so that the keys work at once.
if (document.activeElement === document.body && !location.hash) link(rows[0])?.focus({ preventScroll: true });

// Passkeys, where the browser can: shows the form that waits for one, asks the device, and sends its answer as that form.
const forms = document.querySelectorAll('form[data-passkey]');
const known = window.PublicKeyCredential;
const able = known && known.parseCreationOptionsFromJSON && known.parseRequestOptionsFromJSON;

async function ask(form) {
  const options = JSON.parse(form.dataset.options);
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: known.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: known.parseRequestOptionsFromJSON(options) });
  return credential.toJSON();
}

if (able) {
  for (const form of forms) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      let answer;
      try {
        answer = await ask(form);
      } catch {
        // Nobody chose one, or the device has none: the page stays, and a code by mail is as good.
        return;
      }
      form.elements.answer.value = JSON.stringify(answer);
      form.submit();
    });
  }
  for (const note of document.querySelectorAll('p[data-passkey="without"]')) note.hidden = true;
}

// Signing in as an employer when something stands in the way: an unconfirmed address, a wrong code, too many tries.
import { waitFor } from '@testing-library/react';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

async function submitted(answers: Parameters<typeof renderApp>[1]) {
  const app = await renderApp('/inloggen', answers);
  await app.user.type(app.screen.getByLabelText('E-mailadres'), 'bo@bakkerij.example');
  await app.user.type(app.screen.getByLabelText('Wachtwoord'), 'korenveld onder sneeuw');
  await app.user.click(app.screen.getByRole('button', { name: 'Log in als werkgever' }));
  return app;
}

it('sends the confirmation mail again to who did not confirm the address', async () => {
  const app = await submitted({
    answers: {
      'POST /api/sign-in/employer': problem(403, { code: 'identity.unconfirmed-address' }),
      'POST /api/employer-accounts/resend': { mailFollows: true },
    },
  });
  expect(await app.screen.findByRole('alert')).toHaveTextContent('Bevestig eerst uw e-mailadres');
  await app.user.click(app.screen.getByRole('button', { name: 'Stuur de mail opnieuw' }));
  expect(
    await app.screen.findByText('De mail is opnieuw verstuurd naar bo@bakkerij.example'),
  ).toBeVisible();
  expect(app.calls.at(-1)).toMatchObject({ body: { email: 'bo@bakkerij.example' } });
  expect(app.screen.getByLabelText('Wachtwoord')).toHaveValue('korenveld onder sneeuw');
});

it('says at the code what is wrong with it, and lets the reader start again when it is worn out', async () => {
  const wrong = 'Deze code klopt niet. Controleer de 6 cijfers in de mail.';
  let answer: unknown = problem(400, {
    code: 'identity.wrong-code',
    errors: [{ pointer: '/code', code: 'identity.wrong-code', detail: wrong }],
  });
  const app = await submitted({
    answers: {
      'POST /api/sign-in/employer': { deviceCodeNeeded: true, attempt: 'attempt-1' },
      'POST /api/sign-in/employer/device-code': () => answer,
    },
  });
  const field = await app.screen.findByLabelText('Code uit de mail');
  await app.user.type(field, '123456');
  await app.user.click(app.screen.getByRole('button', { name: 'Ga verder' }));
  await waitFor(() => {
    expect(field).toHaveAccessibleDescription(expect.stringContaining(wrong));
  });
  answer = problem(410, { code: 'identity.code-expired', title: 'Deze code werkt niet meer.' });
  await app.user.click(app.screen.getByRole('button', { name: 'Ga verder' }));
  expect(await app.screen.findByText('Deze code werkt niet meer.')).toBeVisible();
  await app.user.click(app.screen.getByRole('button', { name: 'Terug' }));
  expect(app.screen.getByRole('button', { name: 'Log in als werkgever' })).toBeVisible();
});

it('says how long to wait after too many tries', async () => {
  const app = await submitted({
    answers: {
      'POST /api/sign-in/employer': problem(429, {
        title: 'Dit is te vaak geprobeerd. Probeer het over 12 minuten opnieuw.',
      }),
    },
  });
  expect(await app.screen.findByRole('alert')).toHaveTextContent('over 12 minuten');
});

it('keeps what was typed when the password is too easy', async () => {
  const easy = 'Dit wachtwoord staat op lijsten van veelgebruikte wachtwoorden.';
  const app = await renderApp('/aanmelden', {
    answers: {
      'POST /api/employer-accounts': problem(400, {
        code: 'identity.weak-password',
        errors: [{ pointer: '/password', code: 'identity.password-well-known', detail: easy }],
      }),
    },
  });
  await app.user.type(app.screen.getByLabelText('Uw naam'), 'Bo Bakker');
  await app.user.type(app.screen.getByLabelText('Kies een wachtwoord'), 'wachtwoord1');
  await app.user.click(app.screen.getByRole('button', { name: 'Maak een account' }));
  const field = app.screen.getByLabelText('Kies een wachtwoord');
  await waitFor(() => {
    expect(field).toHaveAccessibleDescription(expect.stringContaining(easy));
  });
  expect(app.screen.getByLabelText('Uw naam')).toHaveValue('Bo Bakker');
});

it('mails a link to choose a new password and tells nothing about the address', async () => {
  const app = await renderApp('/wachtwoord-vergeten', {
    answers: { 'POST /api/password/forgot': { mailFollows: true } },
  });
  await app.user.type(app.screen.getByLabelText('E-mailadres'), 'bo@bakkerij.example');
  await app.user.click(app.screen.getByRole('button', { name: 'Stuur de link' }));
  expect(await app.screen.findByRole('status')).toHaveTextContent('Als we dit adres kennen');
});

it('offers a new link when the mailed one is worn out', async () => {
  const app = await renderApp('/wachtwoord-herstellen?token=old', {
    answers: {
      'POST /api/password/reset': problem(410, {
        code: 'identity.link-expired',
        title: 'Deze link werkt niet meer.',
      }),
    },
  });
  await app.user.type(app.screen.getByLabelText('Nieuw wachtwoord'), 'wolken boven het wad');
  await app.user.click(app.screen.getByRole('button', { name: 'Bewaar het nieuwe wachtwoord' }));
  expect(await app.screen.findByRole('alert')).toHaveTextContent('werkt niet meer');
  expect(app.screen.getByRole('link', { name: 'Vraag een nieuwe link aan' })).toBeVisible();
});

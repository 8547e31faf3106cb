// The heading names the document and takes the focus after a navigation, not on the first load.
import { useEffect, useState } from 'react';
import { renderScreen } from '../../testing/render-screen';
import { claimFocus, expectFocus, offerFocus } from './navigation-focus';
import { PageTitle } from './page-title';

afterEach(() => {
  claimFocus();
});

it('names subject, role and product', async () => {
  await renderScreen(<PageTitle>Stages zoeken</PageTitle>, { audience: 'student' });
  expect(document.title).toBe('Stages zoeken – Student – Stagekeur');
});

it('leaves the role out for visitors, and uses neutral words where asked', async () => {
  await renderScreen(<PageTitle documentTitle="Bericht">Uw dossier</PageTitle>, {
    audience: 'public',
  });
  expect(document.title).toBe('Bericht – Stagekeur');
});

it('does not take the focus on the first load', async () => {
  const { screen } = await renderScreen(<PageTitle>Hulp</PageTitle>);
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
});

it('takes the focus once after a navigation', async () => {
  expectFocus();
  const { screen, user } = await renderScreen(
    <>
      <PageTitle>Hulp</PageTitle>
      <button type="button">Verder</button>
    </>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Verder' }));
  offerFocus();
  expect(screen.getByRole('button', { name: 'Verder' })).toHaveFocus();
});

it('takes the focus when the same screen shows something else', async () => {
  const { screen } = await renderScreen(<PageTitle>De Veerhaven</PageTitle>);
  expectFocus();
  offerFocus();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('hands its focus to the title that comes in its place', async () => {
  expectFocus();
  const { screen, user } = await renderScreen(<FetchedLater />);
  expect(screen.getByRole('heading', { name: 'Screening' })).toHaveFocus();
  await user.keyboard('x');
  expect(screen.getByRole('heading', { name: 'Screening van Veerhaven' })).toHaveFocus();
});

it('links the crumbs and marks the last as this page', async () => {
  const { screen } = await renderScreen(
    <PageTitle breadcrumbs={[{ label: 'Werkgevers', href: '/werkgevers' }, { label: 'Veerhaven' }]}>
      Veerhaven
    </PageTitle>,
  );
  expect(screen.getByRole('link', { name: 'Werkgevers' })).toHaveAttribute('href', '/werkgevers');
  expect(screen.getByText('Veerhaven', { selector: 'span' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

/** Any key brings the facts: another title takes the place of the first. */
function FetchedLater() {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const come = () => {
      setThere(true);
    };
    document.addEventListener('keydown', come);
    return () => {
      document.removeEventListener('keydown', come);
    };
  }, []);
  return isThere ? (
    <PageTitle key="real">Screening van Veerhaven</PageTitle>
  ) : (
    <PageTitle key="waiting">Screening</PageTitle>
  );
}

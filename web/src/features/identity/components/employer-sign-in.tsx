// Signing in as an employer: e-mail and password, and the mailed code on a browser we do not know.
import { useState } from 'react';
import { DeviceCodeForm } from './device-code-form';
import { PasswordForm } from './password-form';

interface EmployerSignInProps {
  onSignedIn: () => Promise<void>;
}

export function EmployerSignIn({ onSignedIn }: EmployerSignInProps) {
  const [attempt, setAttempt] = useState<string | null>(null);
  return attempt === null ? (
    <PasswordForm onSignedIn={onSignedIn} onCodeNeeded={setAttempt} />
  ) : (
    <DeviceCodeForm
      attempt={attempt}
      onSignedIn={onSignedIn}
      onBack={() => {
        setAttempt(null);
      }}
    />
  );
}

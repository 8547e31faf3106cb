// A link that looks like a button, because the next step is on another page.
import { Button } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface LinkButtonProps {
  link: LinkProps;
  variant?: 'filled' | 'default';
  children: ReactNode;
}

export function LinkButton({ link, variant = 'default', children }: LinkButtonProps) {
  return (
    <Button
      variant={variant}
      renderRoot={(props: Record<string, unknown>) => <Link {...props} {...link} />}
    >
      {children}
    </Button>
  );
}

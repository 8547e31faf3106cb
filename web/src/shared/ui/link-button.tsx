// A link that looks like a button, because the next step is on another page.
import { Button } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface LinkButtonProps {
  /** A route with what it asks, or an address that was put together. */
  link: LinkProps | string;
  variant?: 'filled' | 'default';
  children: ReactNode;
}

export function LinkButton({ link, variant = 'default', children }: LinkButtonProps) {
  return (
    <Button
      variant={variant}
      renderRoot={(props: Record<string, unknown>) =>
        typeof link === 'string' ? <Link {...props} to={link} /> : <Link {...props} {...link} />
      }
    >
      {children}
    </Button>
  );
}

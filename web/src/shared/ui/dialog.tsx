// A question on top of the page, on the browser's own dialog: it keeps the focus inside and gives it back.
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** Over the whole screen: for a phone. */
  isFull?: boolean;
}

export function Dialog(props: DialogProps) {
  const { title, children, actions, isOpen, onClose, isFull = false } = props;
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (!isOpen) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    // The question first, not the button that closes it.
    heading.current?.focus();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-full={isFull || undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {isOpen && (
        <>
          <div className={styles.head}>
            <h2 ref={heading} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <button
              type="button"
              className={styles.close}
              aria-label={t('dialog.close')}
              onClick={onClose}
            >
              <X size={20} aria-hidden />
            </button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </dialog>
  );
}

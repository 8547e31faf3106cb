// The overrides of Mantine's widgets, by name: no widget is imported here, so none is shipped unasked.
import type { MantineThemeComponents } from '@mantine/core';
import styles from './components.module.css';

const control = { '--input-height': 'var(--sk-control)', '--input-fz': 'var(--sk-body)' };
const input = {
  classNames: { input: styles.input, wrapper: styles.inputWrapper },
  vars: () => ({ wrapper: control }),
};
const wrapperOrder = { inputWrapperOrder: ['label', 'description', 'error', 'input'] };
const field = { ...input, defaultProps: wrapperOrder };

export const components: MantineThemeComponents = {
  Button: {
    defaultProps: { variant: 'filled' },
    classNames: { root: styles.button, label: styles.buttonLabel },
    vars: () => ({
      root: {
        '--button-height': 'var(--sk-control)',
        '--button-fz': 'var(--sk-body)',
        '--button-padding-x': '18px',
      },
    }),
  },
  Input: input,
  InputWrapper: {
    defaultProps: wrapperOrder,
    classNames: {
      label: styles.label,
      description: styles.description,
      error: styles.fieldError,
    },
    vars: () => ({
      label: { '--input-label-size': 'var(--sk-body)' },
      description: { '--input-description-size': 'var(--sk-small)' },
      error: { '--input-error-size': 'var(--sk-small)' },
    }),
  },
  TextInput: field,
  NumberInput: field,
  PasswordInput: field,
  Textarea: field,
  DateInput: field,
  NativeSelect: field,
  Select: { ...input, defaultProps: { ...wrapperOrder, allowDeselect: false } },
  Checkbox: {
    classNames: { root: styles.check, body: styles.checkBody, label: styles.checkLabel },
    vars: () => ({
      root: {
        '--checkbox-size': '22px',
        '--checkbox-color': 'var(--sk-action)',
        '--checkbox-icon-color': 'var(--sk-on-action)',
      },
    }),
  },
  Radio: {
    classNames: { root: styles.check, body: styles.checkBody, label: styles.checkLabel },
    vars: () => ({
      root: {
        '--radio-size': '22px',
        '--radio-icon-size': '9px',
        '--radio-color': 'var(--sk-action)',
        '--radio-icon-color': 'var(--sk-on-action)',
      },
    }),
  },
  Table: { classNames: { table: styles.table, thead: styles.tableHead, th: styles.th } },
  Tabs: { classNames: { list: styles.tabList, tab: styles.tab } },
  Pill: { classNames: { root: styles.pill, remove: styles.pillRemove } },
  SegmentedControl: {
    classNames: {
      root: styles.segments,
      indicator: styles.segmentIndicator,
      label: styles.segmentLabel,
    },
  },
  Skeleton: { defaultProps: { animate: false, radius: 0 }, classNames: { root: styles.skeleton } },
  Kbd: { classNames: { root: styles.kbd } },
  Modal: {
    defaultProps: { centered: true, transitionProps: { duration: 0 } },
    classNames: { content: styles.overlay, title: styles.modalTitle },
  },
  Menu: {
    defaultProps: { transitionProps: { duration: 0 } },
    classNames: { dropdown: styles.overlay, item: styles.menuItem },
  },
  Popover: { classNames: { dropdown: styles.overlay } },
  Tooltip: {
    defaultProps: { events: { hover: true, focus: true, touch: true } },
    classNames: { tooltip: styles.tooltip },
  },
};

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './history.module.css';

interface UndoButtonsProps {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What would be turned round, in the reader's language; undefined: there is nothing. */
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
}

/** Undo and redo say what they turn round. */
export function UndoButtons({ undo, redo, undoName, redoName }: UndoButtonsProps) {
  const t = useTranslate();
  return (
    <>
      <Turn
        sign={IconArrowBackUp}
        label={undoName === undefined ? t('history.undo') : t('accounts.undo.name', { change: undoName })}
        disabled={undoName === undefined}
        onTurn={undo}
      />
      <Turn
        sign={IconArrowForwardUp}
        label={redoName === undefined ? t('history.redo') : t('accounts.redo.name', { change: redoName })}
        disabled={redoName === undefined}
        onTurn={redo}
      />
    </>
  );
}

interface TurnProps {
  readonly sign: typeof IconArrowBackUp;
  readonly label: string;
  readonly disabled: boolean;
  readonly onTurn: () => void;
}

function Turn({ sign: Sign, label, disabled, onTurn }: TurnProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        className={classes['turn'] ?? ''}
        aria-label={label}
        disabled={disabled}
        onClick={onTurn}
      >
        <Sign size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

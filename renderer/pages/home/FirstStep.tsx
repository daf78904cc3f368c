import { Button } from '@mantine/core';
import { type AccountSection, useNavigate } from '../../state/navigation.tsx';
import classes from './home.module.css';

interface FirstStepProps {
  /** What will stand here. */
  readonly text: string;
  readonly action: string;
  readonly section: AccountSection;
  readonly primary?: boolean;
}

/** In place of an answer that has nothing to go by yet: what it will say, and the first step. */
export function FirstStep({ text, action, section, primary = false }: FirstStepProps) {
  const navigate = useNavigate();
  return (
    <div className={classes['firstStep']}>
      <p>{text}</p>
      <Button
        size="compact-sm"
        variant={primary ? 'filled' : 'default'}
        onClick={() => navigate({ page: 'account', section })}
      >
        {action}
      </Button>
    </div>
  );
}

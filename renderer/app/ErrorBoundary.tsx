import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What to show instead of the page that failed. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error of one page from taking the window down. React offers this as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: { error: unknown } | null }> {
  override state = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  override render() {
    const { failed } = this.state as { failed: { error: unknown } | null };
    if (failed === null) return this.props.children;
    return this.props.fallback(failed.error, () => this.setState({ failed: null }));
  }
}

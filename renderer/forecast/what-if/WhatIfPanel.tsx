/** Switches over the forecast, each with its effect. */
export function WhatIfPanel() {
  return null;
}

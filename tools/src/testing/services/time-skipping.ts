/**
 * Settings of a server on which each workflow may have its own clock. Without the second a skip takes a second, without
 * the third the clock jumps past the deadlines that follow a continue-as-new.
 */
export const TIME_SKIPPING = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="10ms"',
  'history.workflowIdReuseMinimalInterval="0s"',
].flatMap((setting) => ['--dynamic-config-value', setting]);

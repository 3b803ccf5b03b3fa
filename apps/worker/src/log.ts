import type { LoggerService } from '@nestjs/common';
import type { Logger as TemporalLogger, LogLevel, LogMetadata } from '@temporalio/worker';
import { pino, stdSerializers, type Logger } from 'pino';

/** Ids, dates and codes: whoever logs passes nothing else. */
export const createLog = (level: string): Logger =>
  pino({ level, base: { app: 'worker' }, serializers: { error: stdSerializers.err } });

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** What the SDK, its workflows and activities say. */
export function temporalLog(log: Logger): TemporalLogger {
  const at = (level: LogLevel) => (message: string, meta?: LogMetadata) =>
    log[LEVELS[level]](meta ?? {}, message);
  return {
    log: (level, message, meta) => at(level)(message, meta),
    trace: at('TRACE'),
    debug: at('DEBUG'),
    info: at('INFO'),
    warn: at('WARN'),
    error: at('ERROR'),
  };
}

/** Wiring says nothing: what makes it fail is thrown, and told by whoever started it. */
export const nestLog = (log: Logger): LoggerService => {
  const whisper = (message: unknown) => log.debug(String(message));
  return { log: whisper, warn: whisper, error: whisper };
};

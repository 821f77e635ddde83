-- For wrk: counts what is answered, what is refused with a time to come back, and anything else.
done_count, busy, silent, other = 0, 0, 0, 0

function setup(thread) the_thread = thread end

function response(status, headers)
  if status == 200 then
    done_count = done_count + 1
  elseif status == 503 then
    busy = busy + 1
    if not (headers["Retry-After"] or headers["retry-after"]) then silent = silent + 1 end
  else
    other = other + 1
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"done": %d, "busy": %d, "silent": %d, "other": %d, "broken": %d, "p99": %.3f}\n',
    the_thread:get("done_count"), the_thread:get("busy"), the_thread:get("silent"), the_thread:get("other"),
    errors.connect + errors.read + errors.write, latency:percentile(99) / 1000))
end

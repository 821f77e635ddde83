-- For wrk: sends every prepared sheet once and stops when all are answered.
-- The file has one sheet a line: cookies, a tab, the form.
local ffi = require("ffi")
ffi.cdef("int getpid(void); int kill(int process, int signal);")

-- wrk asks for one request before it begins, to look at it; that one is not a sheet.
local sheets, sent = {}, -1
acknowledged, refused = 0, 0

function setup(thread) the_thread = thread end

function init(arguments)
  for line in io.lines(arguments[1]) do
    local cookies, form = line:match("^([^\t]*)\t(.*)$")
    sheets[#sheets + 1] = "POST " .. arguments[2] .. " HTTP/1.1\r\nHost: " .. arguments[3] .. "\r\nCookie: " .. cookies
      .. "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " .. #form .. "\r\n\r\n" .. form
  end
  -- For connections that come back when all is sent, while the last replies are still out.
  idle = "GET /assets/0/none HTTP/1.1\r\nHost: " .. arguments[3] .. "\r\n\r\n"
end

function request()
  sent = sent + 1
  return sheets[sent] or idle
end

function response(status, headers)
  if status == 303 then
    acknowledged = acknowledged + 1
  elseif status ~= 404 then
    refused = refused + 1
  end
  -- wrk sleeps for the time it was given; an interrupt wakes it.
  if acknowledged + refused == #sheets then ffi.C.kill(ffi.C.getpid(), 2) end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"seconds": %.6f, "acknowledged": %d, "refused": %d, "broken": %d, "p50": %.3f, "p99": %.3f, "longest": %.3f}\n',
    summary.duration / 1e6, the_thread:get("acknowledged"), the_thread:get("refused"),
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end

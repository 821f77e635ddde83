import Testing

@testable import nagi

// RE-06
@Suite struct `A socket handed over by systemd` {
    @Test(
        arguments: [
            (["LISTEN_PID": "7", "LISTEN_FDS": "1"], 3), (["LISTEN_PID": "7", "LISTEN_FDS": "2"], 3),
            (["LISTEN_PID": "8", "LISTEN_FDS": "1"], nil), (["LISTEN_PID": "7", "LISTEN_FDS": "0"], nil),
            (["LISTEN_PID": "7"], nil), (["LISTEN_FDS": "1"], nil),
            (["LISTEN_PID": "7", "LISTEN_FDS": "x"], nil),
            ([:], nil),
        ] as [([String: String], Int32?)])
    func `is taken only when it was meant for this process`(environment: [String: String], socket: Int32?) {
        #expect(SocketActivation.socket(environment: environment, process: 7) == socket)
    }
}

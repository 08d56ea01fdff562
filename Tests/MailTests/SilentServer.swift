import Foundation

/// A port that takes connections and never says a word; after `stop` nobody is there.
final class SilentServer {
    struct NotStarted: Error {}

    let port: Int
    private let socket: Int32

    init() throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, length) == 0 && listen(socket, 5) == 0 && getsockname(socket, pointer, &length) == 0
            }
        }
        guard isListening else { throw NotStarted() }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    func stop() { close(socket) }
}

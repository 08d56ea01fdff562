import Foundation
import Synchronization

/// A server on this machine that answers every connection with the same bytes, piece by piece, and closes it.
final class ScriptedServer: Sendable {
    struct NotStarted: Error {}

    let address: URL
    private let listening: Int32
    private let asked = Mutex<[String]>([])

    /// - Parameters:
    ///   - pieces: what is sent, in this order; none keeps the connection open without a word.
    ///   - pause: seconds before each piece but the first.
    init(_ pieces: [Data], pause: TimeInterval = 0) throws {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &place) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                bind(listening, place, length) == 0 && listen(listening, 5) == 0 && getsockname(listening, place, &length) == 0
            }
        }
        guard isListening, let address = URL(string: "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))/place?key=1") else {
            throw NotStarted()
        }
        self.address = address
        self.listening = listening
        Thread.detachNewThread { [self] in
            while case let connection = accept(listening, nil, nil), connection >= 0 {
                Thread.detachNewThread { self.serve(connection, pieces, pause) }
            }
        }
    }

    convenience init(_ answer: String, pause: TimeInterval = 0) throws {
        try self.init([Data(answer.utf8)], pause: pause)
    }

    /// What it was asked, each as it came over the wire.
    var requests: [String] { asked.withLock { $0 } }

    func stop() {
        shutdown(listening, Int32(SHUT_RDWR))
        close(listening)
    }

    private func serve(_ connection: Int32, _ pieces: [Data], _ pause: TimeInterval) {
        defer { close(connection) }
        let text = request(on: connection)
        asked.withLock { $0.append(text) }
        if pieces.isEmpty { _ = recv(connection, nil, 0, 0) }
        for (number, piece) in pieces.enumerated() {
            if number > 0 { Thread.sleep(forTimeInterval: pause) }
            var rest = piece[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                guard sent > 0 else { return }
                rest = rest.dropFirst(sent)
            }
        }
    }

    /// The head and, as long as it says, the body.
    private func request(on connection: Int32) -> String {
        var (bytes, buffer) = (Data(), [UInt8](repeating: 0, count: 65_536))
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, parts[1].utf8.count >= Self.length(in: parts[0]) { return text }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return text }
            bytes += buffer[..<count]
        }
    }

    private static func length(in head: Substring) -> Int {
        let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
        return line.flatMap { Int($0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)) } ?? 0
    }
}

import CCurl
import Foundation

/// What one message's conversation with the server has come to. Of what is said only the command's name and the reply's numbers are kept.
final class SMTPExchange {
    /// How far the conversation has gone.
    enum Stage {
        case greeting, startTLS, signIn, sender, recipient, content
    }

    let bytes: Data
    let ticket: SendingTicket
    private(set) var stage = Stage.greeting
    /// The latest reply to this message, such as 550.
    private(set) var reply: SMTPReply?
    private var position: Int
    /// After QUIT what the server says is no longer about the message.
    private var isLeaving = false

    init(bytes: Data, ticket: SendingTicket) {
        self.bytes = bytes
        self.ticket = ticket
        position = bytes.startIndex
    }

    static func at(_ context: UnsafeMutableRawPointer?) -> SMTPExchange? {
        context.map { Unmanaged<SMTPExchange>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Whether the server would not go on with the connection: it closed it without a word, or with 421, before it heard of the message.
    var isRefusalOfKeptConnection: Bool {
        switch stage {
        case .greeting, .sender: reply == nil || reply?.code == 421
        case .startTLS, .signIn, .recipient, .content: false
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let end = min(bytes.endIndex, position + buffer.count)
        defer { position = end }
        return bytes.copyBytes(to: buffer, from: position..<end)
    }

    func note(_ kind: curl_infotype, _ text: UnsafeRawBufferPointer) {
        switch kind {
        case CURLINFO_HEADER_OUT: note(command: text)
        case CURLINFO_HEADER_IN: if !isLeaving, let reply = SMTPReply(text) { self.reply = reply }
        default: break
        }
    }

    private func note(command: UnsafeRawBufferPointer) {
        isLeaving = command.starts(with: "QUIT".utf8)
        let stages: [(name: String, stage: Stage)] = [
            ("STARTTLS", .startTLS), ("AUTH", .signIn), ("MAIL", .sender), ("RCPT", .recipient), ("DATA", .content),
        ]
        if let found = stages.first(where: { command.starts(with: $0.name.utf8) }) { stage = found.stage }
    }
}

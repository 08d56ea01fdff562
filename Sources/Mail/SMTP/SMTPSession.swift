import CCurl
import Curl
import Foundation

/// A connection to the mail server, opened by the first message; it belongs to one thread.
final class SMTPSession {
    private let configuration: SMTPConfiguration
    private var handle: UnsafeMutableRawPointer?

    init(_ configuration: SMTPConfiguration) {
        self.configuration = configuration
    }

    deinit { close() }

    var isOpen: Bool { handle != nil }

    /// Takes leave of the server (QUIT) and waits for its answer.
    func close() {
        if let handle { curl_easy_cleanup(handle) }
        handle = nil
    }

    /// Closes without a word: the server may be one that no longer answers, and libcurl would wait two minutes for its leave.
    private func drop() {
        var socket = -1
        if let handle, utblick_curl_get_number(handle, CURLINFO_LASTSOCKET, &socket) == CURLE_OK, let socket = Int32(exactly: socket) {
            shutdown(socket, Int32(SHUT_RDWR))
        }
        close()
    }

    func send(_ message: MailMessage, ticket: SendingTicket) -> Result<Void, MailFault> {
        let bytes = message.bytes()
        var exchange = SMTPExchange(bytes: bytes, ticket: ticket)
        var code = perform(message, exchange)
        // A server may close a connection that has been kept, or has had enough messages: then nothing has been sent, and a new one is made.
        if code != CURLE_OK, exchange.isRefusalOfKeptConnection, wasKept, !ticket.isCancelled {
            drop()
            exchange = SMTPExchange(bytes: bytes, ticket: ticket)
            code = perform(message, exchange)
        }
        guard code != CURLE_OK else { return .success(()) }
        drop()
        return .failure(MailFault(code: code, exchange: exchange))
    }

    /// Whether the last message went, or was to go, over a connection that an earlier one had opened.
    private var wasKept: Bool {
        var connections = 0
        guard let handle else { return false }
        return utblick_curl_get_number(handle, CURLINFO_NUM_CONNECTS, &connections) == CURLE_OK && connections == 0
    }

    private func perform(_ message: MailMessage, _ exchange: SMTPExchange) -> CURLcode {
        guard CurlLibrary.isReady, let handle = handle ?? curl_easy_init() else { return CURLE_FAILED_INIT }
        self.handle = handle
        // Keeps the connection, forgets every option.
        curl_easy_reset(handle)
        let recipients = curl_slist_append(nil, message.to.address)
        defer { curl_slist_free_all(recipients) }
        let context = Unmanaged.passRetained(exchange)
        defer { context.release() }
        let settings = CurlSettings(handle)
        settings.place(of: configuration)
        settings.listen(with: context.toOpaque())
        settings.text(CURLOPT_MAIL_FROM, message.from.address)
        settings.keep(utblick_curl_set_recipients(handle, recipients))
        settings.keep(utblick_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(exchange.bytes.count)))
        guard settings.code == CURLE_OK else { return settings.code }
        return curl_easy_perform(handle)
    }
}

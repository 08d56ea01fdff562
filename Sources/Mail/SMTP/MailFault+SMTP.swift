import CCurl

extension MailFault {
    /// What libcurl's code and the server's last reply mean for the message.
    init(code: CURLcode, exchange: SMTPExchange) {
        if exchange.ticket.isCancelled {
            self = .cancelled
        } else if let reply = exchange.reply, let fault = MailFault(reply: reply, to: exchange.stage) {
            self = fault
        } else {
            self = MailFault(code: code, stage: exchange.stage)
        }
    }

    /// `nil` when the reply was no refusal.
    private init?(reply: SMTPReply, to stage: SMTPExchange.Stage) {
        switch reply.code {
        // The server closes the connection, whatever it was said to.
        case 421: self = .unavailable("the mail server closes, \(stage.words) (\(reply))")
        case 400..<500 where stage.isAboutServer: self = .unavailable("the mail server asks to try later, \(stage.words) (\(reply))")
        case 400..<500: self = .temporary("the mail server asks to try later, \(stage.words) (\(reply))")
        // Signing in is demanded, too weak or refused, whichever command it was said to.
        case 530, 534, 535, 538: self = .configuration("the mail server refuses the sign-in (\(reply))")
        case 500..<600:
            switch (stage, reply.subject) {
            // RFC 3463: 1 is the address, 2 the mailbox. A server may say so only once it has the message.
            case (.recipient, .address), (.recipient, nil), (.content, .address):
                self = .refusedRecipient("the mail server refuses the recipient (\(reply))")
            case (.recipient, .policy): self = .notAllowed("the mail server does not let us send there (\(reply))")
            case (.recipient, .other), (.content, _): self = .permanent("the mail server refuses the message (\(reply))")
            case (.greeting, _), (.startTLS, _), (.signIn, _), (.sender, _):
                self = .configuration("the mail server refuses, \(stage.words) (\(reply))")
            }
        default: return nil
        }
    }

    private init(code: CURLcode, stage: SMTPExchange.Stage) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self = .unavailable("the mail server's name could not be looked up")
        case CURLE_COULDNT_CONNECT: self = .unavailable("the mail server could not be reached")
        case CURLE_OPERATION_TIMEDOUT: self = .unavailable("the mail server did not answer in time, \(stage.words)")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
            self = .configuration("the mail server's certificate does not hold")
        case CURLE_SSL_CONNECT_ERROR:
            self = .unavailable("TLS with the mail server could not begin; smtps:// is TLS from the start, smtp:// later")
        case CURLE_USE_SSL_FAILED:
            self = .configuration("the mail server does not offer STARTTLS, and mail is not sent in the clear unasked")
        case CURLE_LOGIN_DENIED: self = .configuration("the mail server offers no sign-in that can be used")
        case CURLE_FAILED_INIT, CURLE_UNKNOWN_OPTION, CURLE_NOT_BUILT_IN, CURLE_UNSUPPORTED_PROTOCOL:
            self = .configuration("libcurl on this machine cannot send mail so (code \(code.rawValue))")
        default: self = .unavailable("the connection to the mail server was lost, \(stage.words) (code \(code.rawValue))")
        }
    }
}

extension SMTPExchange.Stage {
    /// Whether the server has not yet heard of the message.
    fileprivate var isAboutServer: Bool {
        switch self {
        case .greeting, .startTLS, .signIn: true
        case .sender, .recipient, .content: false
        }
    }

    /// When it happened, for the end of a sentence.
    fileprivate var words: String {
        switch self {
        case .greeting: "at the greeting"
        case .startTLS: "at STARTTLS"
        case .signIn: "at the sign-in"
        case .sender: "at the sender's address"
        case .recipient: "at the recipient"
        case .content: "at the message itself"
        }
    }
}

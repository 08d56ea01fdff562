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
        case 400..<500: self = .temporary("the mail server asks to try later, \(stage.words) (\(reply))")
        // Signing in is demanded, too weak or refused, whichever command it was said to.
        case 530, 534, 535, 538: self = .configuration("the mail server refuses the sign-in (\(reply))")
        case 500..<600:
            switch stage {
            case .recipient: self = .permanent("the mail server refuses the recipient (\(reply))")
            case .content: self = .permanent("the mail server refuses the message (\(reply))")
            case .greeting, .startTLS, .signIn, .sender: self = .configuration("the mail server refuses, \(stage.words) (\(reply))")
            }
        default: return nil
        }
    }

    private init(code: CURLcode, stage: SMTPExchange.Stage) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self = .temporary("the mail server's name could not be looked up")
        case CURLE_COULDNT_CONNECT: self = .temporary("the mail server could not be reached")
        case CURLE_OPERATION_TIMEDOUT: self = .temporary("the mail server did not answer in time, \(stage.words)")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
            self = .configuration("the mail server's certificate does not hold")
        case CURLE_SSL_CONNECT_ERROR:
            self = .temporary("TLS with the mail server could not begin; smtps:// is TLS from the start, smtp:// later")
        case CURLE_USE_SSL_FAILED:
            self = .configuration("the mail server does not offer STARTTLS, and mail is not sent in the clear unasked")
        case CURLE_LOGIN_DENIED: self = .configuration("the mail server offers no sign-in that can be used")
        case CURLE_FAILED_INIT, CURLE_UNKNOWN_OPTION, CURLE_NOT_BUILT_IN, CURLE_UNSUPPORTED_PROTOCOL:
            self = .configuration("libcurl on this machine cannot send mail so (code \(code.rawValue))")
        default: self = .temporary("the connection to the mail server was lost, \(stage.words) (code \(code.rawValue))")
        }
    }
}

extension SMTPExchange.Stage {
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

import SQLCore
import Synchronization

/// How a connection is made, and tried again while the server is away.
final class PostgresServer: Sendable {
    private let configuration: PostgresConfiguration
    /// After a first success a refusal may be a fail-over; before it, it is more likely a wrong configuration, and is told at once.
    private let hasAnswered = Atomic(false)

    init(_ configuration: PostgresConfiguration) {
        self.configuration = configuration
    }

    /// The end of what is waited for from now on.
    var patienceEnds: ContinuousClock.Instant { .now + configuration.reconnectPatience }

    /// Tries at least once, and again until `end`.
    /// - Throws: `SQLError` of kind `cannotOpen` when patience is at its end; `CancellationError`.
    func connect(_ ticket: PostgresTicket, until end: ContinuousClock.Instant) throws -> PostgresLink {
        var backoff = Backoff(first: .milliseconds(50), ceiling: .seconds(2))
        while true {
            try ticket.check()
            do {
                let link = try PostgresLink(parameters: try parameters())
                try prepare(link)
                hasAnswered.store(true, ordering: .relaxed)
                return link
            } catch let fault as PostgresFault {
                let isWorthwhile = hasAnswered.load(ordering: .relaxed) || fault.isServerAway
                let wait = backoff.next()
                guard isWorthwhile, ContinuousClock.now + wait < end else { throw fault.error }
                try ticket.wait(wait)
            }
        }
    }

    /// libpq's parameters; a later one goes before an earlier one.
    private func parameters() throws(SQLError) -> [(name: String, value: String)] {
        [
            // A server that has gone without a word is noticed: by what it was sent, and while it is waited for by the system's own questions.
            ("connect_timeout", configuration.reconnectPatience == .zero ? "2" : "5"), ("keepalives_idle", "5"),
            ("keepalives_interval", "2"), ("keepalives_count", "5"),
            ("tcp_user_timeout", String(configuration.silenceTimeout.wholeMilliseconds)), ("fallback_application_name", "utblick"),
            ("dbname", configuration.connectionString), ("client_encoding", "UTF8"),
        ] + (try configuration.passwordOfFile().map { [("password", $0)] } ?? [])
    }

    private func prepare(_ link: PostgresLink) throws(PostgresFault) {
        // Only values are bound here: the settings of the connection string's `options` stay as they are.
        try link.execute(
            """
            SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
                set_config('idle_in_transaction_session_timeout', $3, false), set_config('client_min_messages', 'warning', false),
                set_config('bytea_output', 'hex', false), set_config('extra_float_digits', '1', false),
                set_config('standard_conforming_strings', 'on', false),
                -- Compiling machine code for a statement takes longer than any statement of ours.
                set_config('jit', 'off', false),
                -- A program that the network has taken away lets go of its locks. (No tcp_user_timeout: it would end those who read slowly.)
                set_config('client_connection_check_interval', $4, false), set_config('tcp_keepalives_idle', '5', false),
                set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '5', false)
            """,
            [
                configuration.statementTimeout, configuration.lockTimeout, configuration.idleTransactionTimeout,
                configuration.silenceTimeout,
            ].map { .text("\($0.wholeMilliseconds)ms") })
    }
}

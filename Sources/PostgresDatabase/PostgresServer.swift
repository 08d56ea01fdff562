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

    /// - Throws: `SQLError` of kind `cannotOpen` when patience is at its end; `CancellationError`.
    func connect(_ ticket: PostgresTicket) throws -> PostgresLink {
        let end = ContinuousClock.now + configuration.reconnectPatience
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
            // A server that has gone without a word is noticed within a minute or so.
            ("connect_timeout", configuration.reconnectPatience == .zero ? "2" : "5"), ("keepalives_idle", "30"),
            ("keepalives_interval", "10"), ("keepalives_count", "3"),
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
                set_config('jit', 'off', false)
            """,
            [configuration.statementTimeout, configuration.lockTimeout, configuration.idleTransactionTimeout]
                .map { .text("\($0.wholeMilliseconds)ms") })
    }
}

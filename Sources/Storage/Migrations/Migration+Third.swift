import SQLCore

extension Migration {
    /// Exchange rates, one for each day that some source has given one for.
    static let third = Migration(
        number: 3, name: "exchange rates",
        statements: [
            """
            CREATE TABLE exchange_rate (
                day \(.text) NOT NULL PRIMARY KEY,
                ten_thousandths \(.integer) NOT NULL CHECK (ten_thousandths > 0),
                source \(.json) NOT NULL,
                fetched_at \(.text) NOT NULL
            ) \(.strict)
            """
        ])
}

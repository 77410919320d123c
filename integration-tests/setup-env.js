process.env.NODE_ENV = "test"
process.env.DB_HOST = process.env.DB_HOST || "localhost" // the test kit forces SSL for other names
process.env.DB_PORT = process.env.DB_PORT || "54329"
process.env.DB_USERNAME = process.env.DB_USERNAME || "postgres"
process.env.DB_PASSWORD = process.env.DB_PASSWORD || "postgres"
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.LOG_LEVEL = process.env.LOG_LEVEL || "error"
delete process.env.DATABASE_URL

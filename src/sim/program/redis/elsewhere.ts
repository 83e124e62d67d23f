/** Commands of the real Redis that ours has not: what they would do is no mistake of who types them. */
const names = new Set(
  `acl auth bgrewriteaof bgsave bitcount bitfield bitop bitpos blmove blpop brpop bzpopmax bzpopmin client cluster
  command config copy debug discard dump eval evalsha exec expireat expiretime failover fcall flushdb function geoadd
  geodist geopos geosearch getbit getdel getex getrange getset hdel hello hexists hget hgetall hincrby hincrbyfloat
  hkeys hlen hmget hmset hrandfield hscan hset hsetnx hstrlen hvals incrbyfloat info lastsave latency lcs lindex
  linsert llen lmove lmpop lolwut lpop lpos lpush lpushx lrange lrem lset ltrim memory migrate module monitor move
  mset msetnx multi object persist pexpire pexpireat pexpiretime pfadd pfcount pfmerge psetex psubscribe pttl publish
  pubsub punsubscribe randomkey rename renamenx replicaof reset restore role rpop rpoplpush rpush rpushx sadd scan
  scard script sdiff sdiffstore select setbit setex setnx setrange sinter sintercard sinterstore sismember slaveof
  slowlog smembers smismember smove sort spop srandmember srem sscan ssubscribe strlen subscribe substr sunion
  sunionstore swapdb sync time touch unlink unsubscribe unwatch wait waitaof watch xack xadd xclaim xdel xgroup xinfo
  xlen xpending xrange xread xreadgroup xrevrange xtrim zadd zcard zcount zdiff zincrby zinter zlexcount zmpop zmscore
  zpopmax zpopmin zrandmember zrange zrangebyscore zrank zrem zrevrange zrevrank zscan zscore zunion`.split(
    /\s+/,
  ),
);

/** Whether only a whole Redis knows it; in small letters. */
export const isElsewhere = (name: string): boolean => names.has(name);

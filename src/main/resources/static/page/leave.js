// leave

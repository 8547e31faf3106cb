// The whole application: the kernel, the areas in the order in which they may call each other, and the demo's own rooms.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { areaEntities, areaModules } from './areas/areas';
import { demoRooms } from './demo/demo.module';
import { Config } from './kernel/config/config';
import { typeormOptions } from './kernel/database/typeorm-options';
import { loggingModule } from './kernel/http/logging';
import { KernelModule } from './kernel/kernel.module';

@Module({
  imports: [
    loggingModule(),
    KernelModule,
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...typeormOptions(config, areaEntities),
        manualInitialization: config.mode === 'describe',
        retryAttempts: 3,
        retryDelay: 500,
      }),
    }),
    ...areaModules,
    ...demoRooms(process.env['STAGEKEUR_MODE']),
  ],
})
export class AppModule {}
